import { graphql } from '../graphql';

export const Nickname = graphql(`query Nickname { actor(id: "hikvision") { nickname } }`);
